// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/message.h"
#include "tests/support/fake_chain.h"
#include "ui/session/live_controller.h"

#include <chrono>
#include <thread>

namespace v2m::test {

/// A camera of grey pictures, one every 20 ms by the clock, which goes away after so many.
class ClockedSource : public FakeFrameSource {
public:
    explicit ClockedSource(int frames, Message endWarning = {})
        : FakeFrameSource(frames, std::move(endWarning)), m_start(Clock::now())
    {
    }

    bool read(Frame& frame) override
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        const bool isThere = FakeFrameSource::read(frame);
        frame.timestampMs =
            std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_start).count();
        return isThere;
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start;
};

inline ChainFactories calmChain()
{
    return {[] { return std::make_unique<FakeDetector>(0, 255); },
            [] { return std::make_unique<FakeClassifier>(Emotion::Neutral); }};
}

/// Starts a live analysis of such a camera.
inline void switchOn(LiveController& live, int frames = 1'000'000, const Message& endWarning = {})
{
    live.start([=] { return std::make_unique<ClockedSource>(frames, endWarning); }, 300);
}

} // namespace v2m::test
